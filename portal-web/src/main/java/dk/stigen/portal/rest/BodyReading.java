// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.rest;

import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Tells a caller whose body cannot be read that it is the body, which the framework takes for a fault of ours. */
@Provider
public class BodyReading implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        try {
            if (MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType())) {
                byte[] body = context.getInputStream().readAllBytes();
                StrictBody.fault(body, context.getType()).ifPresent(fault -> {
                    throw new BadRequestException(fault);
                });
                context.setInputStream(new ByteArrayInputStream(body));
            }
            return context.proceed();
        } catch (ProcessingException | JsonbException | JsonException e) {
            throw new BadRequestException("The body cannot be read; compare it with the description at /openapi.", e);
        }
    }
}
