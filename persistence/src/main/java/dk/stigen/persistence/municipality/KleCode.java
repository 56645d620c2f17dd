// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.municipality;

import dk.stigen.api.settings.Localized;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A number of KLE, the municipalities' common list of what they do, such as 18.00.00; Danish alone, and imported. */
@Entity
@Table(name = "kle_code")
public class KleCode extends Entry {

    private String number;

    private String title;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected KleCode() {}

    /** Makes one; the number is two digits, or two or three such pairs with dots between. */
    public KleCode(String number, String title) {
        this.number = number;
        this.title = title;
    }

    /** Changes what the number stands for. */
    public void retitle(String newTitle) {
        title = newTitle;
    }

    public String number() {
        return number;
    }

    public String title() {
        return title;
    }

    /** Returns the number with the title. */
    @Override
    public Localized name() {
        return new Localized(number + " " + title, "");
    }
}
