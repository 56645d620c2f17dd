// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.activity;

/** How long what an official calls something may be. */
final class Titles {

    static final int MIN = 5;
    static final int MAX = 150;

    private Titles() {}
}
