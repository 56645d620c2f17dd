// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.rest;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/** One JSON-B for all bodies: without it RESTEasy makes one for each, which looks through all archives and at every type anew. */
@Provider
public class SharedJson implements ContextResolver<Jsonb> {

    private final Jsonb json = JsonbBuilder.create();

    @Override
    public Jsonb getContext(Class<?> type) {
        return json;
    }
}
