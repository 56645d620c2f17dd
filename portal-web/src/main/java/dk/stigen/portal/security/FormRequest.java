// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Collection;
import java.util.List;

/** A sent form, which has no files where it is of a kind that cannot have any: Faces asks a form with a field for files all the same. */
class FormRequest extends HttpServletRequestWrapper {

    FormRequest(HttpServletRequest request) {
        super(request);
    }

    static boolean isMultipart(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.startsWith("multipart/form-data");
    }

    @Override
    public Collection<Part> getParts() throws IOException, ServletException {
        return isMultipart(this) ? super.getParts() : List.of();
    }
}
