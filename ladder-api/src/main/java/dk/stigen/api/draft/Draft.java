// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.draft;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apiguardian.api.API;

/**
 * What somebody has typed into a form and not sent yet.
 *
 * @param form the form's key: the plugin's id and what tells the form from its others, as in {@code crowdsourcing/submit/17}
 * @param title what the list of drafts calls it, as the page said it; 200 characters at the most
 * @param path the form's page within the portal, beginning with a slash
 * @param fields by the name of each field what was typed or chosen there, unchecked; more than one value where several were chosen
 * @param savedAt when it was kept last
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public record Draft(String form, String title, String path, Map<String, List<String>> fields, Instant savedAt) {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]{2,29}(/[A-Za-z0-9-]{1,60}){1,8}");
    private static final Pattern PATH = Pattern.compile("(/[A-Za-z0-9._~-]+)+");
    private static final int LONGEST_FORM = 200;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_PATH = 500;

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the form is no key, the title is empty or too long, or the path is none within the portal
     */
    public Draft {
        if (!isForm(form)) {
            throw new IllegalArgumentException("A form is named by its plugin and more, as in garden/dig/17.");
        }
        if (title.isBlank() || title.length() > LONGEST_TITLE) {
            throw new IllegalArgumentException("A draft's title has 1 to " + LONGEST_TITLE + " characters.");
        }
        if (path.length() > LONGEST_PATH || !PATH.matcher(path).matches()) {
            throw new IllegalArgumentException("A draft's path is a page within the portal.");
        }
        Map<String, List<String>> copy = new LinkedHashMap<>();
        fields.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        fields = Collections.unmodifiableMap(copy);
        Objects.requireNonNull(savedAt);
    }

    /** Returns whether the text is such as names a form. */
    public static boolean isForm(String text) {
        return text.length() <= LONGEST_FORM && FORM.matcher(text).matches();
    }
}
