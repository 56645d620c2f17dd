// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.shell;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import org.jspecify.annotations.Nullable;

/** Reads a day as browsers' date fields send it, and as people in Denmark write it where a browser has no such field. */
@FacesConverter("stigen.day")
public class DayConverter implements Converter<LocalDate> {

    private static final DateTimeFormatter BROWSERS = DateTimeFormatter.ISO_LOCAL_DATE;
    private static final DateTimeFormatter PEOPLES =
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT);

    @Override
    public @Nullable LocalDate getAsObject(FacesContext context, UIComponent component, @Nullable String value) {
        return value == null || value.isBlank() ? null : day(value.strip());
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, @Nullable LocalDate value) {
        // the only form that a browser's date field takes
        return value == null ? "" : BROWSERS.format(value);
    }

    static LocalDate day(String text) {
        try {
            return LocalDate.parse(text, text.matches("\\d{4}-.*") ? BROWSERS : PEOPLES);
        } catch (DateTimeParseException e) {
            throw new ConverterException(e);
        }
    }
}
