// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.attachment;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.persistence.attachment.AttachmentRepository;
import dk.stigen.portal.attachment.AttachedFiles.Card;
import dk.stigen.portal.attachment.AttachmentRules.Rules;
import dk.stigen.portal.i18n.Faults;
import dk.stigen.portal.i18n.Texts;
import dk.stigen.portal.shell.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/**
 * The field {@code l:files}: takes what is sent with its form, whatever else is wrong in that, and keeps it under the form's key.
 *
 * <p>The files of one form are taken one after the other; those that are refused are named beside the field and the others stay.
 */
@Named("uploads")
@ApplicationScoped
public class Uploads {

    @Inject
    AttachFile attaching;

    @Inject
    AttachmentRepository files;

    @Inject
    Page page;

    /** Whether the activity takes files and the reader may send some. */
    public boolean isTaken(@Nullable Long activity) {
        return rules(activity).isPresent();
    }

    private Optional<Rules> rules(@Nullable Long activity) {
        return Optional.ofNullable(activity).map(ActivityId::new).flatMap(attaching::rulesIn);
    }

    /** What may be sent, in the reader's language. */
    public String hint(@Nullable Long activity) {
        return rules(activity).map(rule -> hint(rule, page.getLocale())).orElse("");
    }

    private static String hint(Rules rule, Locale locale) {
        return Texts.ATTACHMENT.in(
                locale, "attachment.field.hint", rule.files(), rule.megabytes(), kinds(rule, locale));
    }

    private static String kinds(Rules rule, Locale locale) {
        String key = rule.groups().size() > 1
                ? "attachment.kinds.all"
                : "attachment.kinds." + rule.groups().iterator().next();
        return Texts.ATTACHMENT.in(locale, key);
    }

    /** The endings of what may be sent. */
    public String accepted(@Nullable Long activity) {
        return rules(activity).map(rule -> Kind.accepted(rule.groups())).orElse("");
    }

    /** What is kept for the form by now. */
    public List<Card> kept(UUID form) {
        return AttachedFiles.cards(files.in(form), page.getLocale());
    }

    /** Takes what came with the form, once Faces has come by the field and before it knows whether all other fields are right. */
    public void take(ComponentSystemEvent event) {
        UIInput field = (UIInput) event.getComponent();
        // Faces would keep the file itself with the page
        field.resetValue();
        FacesContext faces = FacesContext.getCurrentInstance();
        if (!(faces.getExternalContext().getRequest() instanceof HttpServletRequest request)
                || !(field.getAttributes().get("form") instanceof UUID form)
                || !(field.getAttributes().get("activity") instanceof Long activity)) {
            return;
        }
        String name = field.getClientId(faces);
        given(request, name + "_remove").forEach(id -> attaching.removeFrom(form, id));
        List<String> faults = take(request, name, form, new ActivityId(activity));
        if (!faults.isEmpty()) {
            Faults.say(name, String.join(" ", faults));
            field.setValid(false);
        }
    }

    private static Stream<UUID> given(HttpServletRequest request, String name) {
        String[] values = request.getParameterValues(name);
        return Stream.of(values == null ? new String[0] : values)
                .filter(value -> value.matches("[0-9a-f-]{36}"))
                .map(UUID::fromString);
    }

    private List<String> take(HttpServletRequest request, String name, UUID form, ActivityId activity) {
        List<String> faults = new ArrayList<>();
        for (Part part : parts(request, name)) {
            Outcome outcome = take(part, form, activity);
            if (outcome == Outcome.NO_ROOM) {
                // nothing in the form is wrong
                Faces.setResponseStatus(NoRoom.STATUS);
            }
            if (outcome != Outcome.DONE) {
                faults.add(fault(outcome, part.getSubmittedFileName(), activity));
            }
        }
        return faults;
    }

    private Outcome take(Part part, UUID form, ActivityId activity) {
        try (InputStream content = part.getInputStream()) {
            String type = Optional.ofNullable(part.getContentType()).orElse("");
            return attaching.keep(form, activity, new AttachFile.Sent(part.getSubmittedFileName(), type, content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String fault(Outcome outcome, String sent, ActivityId activity) {
        Locale locale = page.getLocale();
        Optional<Rules> rule = attaching.rulesIn(activity);
        return Texts.ATTACHMENT.in(
                locale,
                "attachment.fault." + outcome,
                FileName.of(sent).whole(),
                rule.map(Rules::megabytes).orElse(0),
                rule.map(Rules::files).orElse(0),
                rule.map(found -> kinds(found, locale)).orElse(""));
    }

    /** A field that was left empty comes as a part without a name. */
    private static List<Part> parts(HttpServletRequest request, String name) {
        String type = request.getContentType();
        if (type == null || !type.startsWith("multipart/form-data")) {
            return List.of();
        }
        try {
            return request.getParts().stream()
                    .filter(part -> part.getName().equals(name))
                    .filter(part -> part.getSubmittedFileName() != null
                            && !part.getSubmittedFileName().isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
    }
}
