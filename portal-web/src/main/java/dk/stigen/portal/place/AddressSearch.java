// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.place;

import dk.stigen.api.place.Point;
import java.util.List;

/** Finds addresses. Another search than {@link DanishAddressSearch} is a CDI alternative with a priority. */
public interface AddressSearch {

    /** How many addresses there are at the most. */
    int MOST = 5;

    /** An address and where it is. */
    record Address(String title, Point point) {}

    /** Returns whether there is anything to ask. */
    boolean isOn();

    /** Returns the addresses that fit best, the best first; none where the search is off, does not answer in time or answers otherwise. */
    List<Address> find(String text);
}
