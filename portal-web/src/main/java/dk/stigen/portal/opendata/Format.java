// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.opendata;

import java.util.Locale;

/** In what a dataset is written. */
public enum Format {
    CSV("text/csv; charset=utf-8; header=present"),
    JSON("application/json");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Returns the ending of the file's name. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}
