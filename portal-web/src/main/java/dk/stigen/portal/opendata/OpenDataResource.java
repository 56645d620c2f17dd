// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.opendata;

import dk.stigen.api.plugin.PluginId;
import dk.stigen.spi.export.Dataset;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/open-data}: the catalogue of open data, and each table as CSV and JSON. */
@Path("open-data")
@RequestScoped
public class OpenDataResource {

    private static final int AT_A_TIME = 4;
    private static final long RETRY_SECONDS = 30;
    private static final Semaphore turns = new Semaphore(AT_A_TIME);

    @Inject
    OpenTables tables;

    @Context
    Request request;

    @Inject
    OpenDataFile file;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listOpenData", summary = "The tables that anybody may take and use")
    public List<OpenDataEntry> list() {
        return tables.entries();
    }

    @GET
    @Path("{plugin: [a-z0-9]+}/{dataset: [a-z0-9]+}.{format: csv|json}")
    @Operation(operationId = "getOpenData", summary = "One table, whole", description = "Times are UTC.")
    @APIResponse(responseCode = "200", description = "The table")
    @APIResponse(responseCode = "304", description = "The table is the one that the caller has, by its ETag")
    @APIResponse(responseCode = "404", description = "There is no such table")
    @APIResponse(responseCode = "503", description = "Too many take tables just now, or the step does not answer")
    public Response get(
            @PathParam("plugin") String plugin, @PathParam("dataset") String key, @PathParam("format") String ending) {
        PluginId known = tables.owner(plugin).orElseThrow(OpenDataResource::unknown);
        Dataset dataset = tables.find(known, key).orElseThrow(OpenDataResource::unknown);
        Format format = Format.valueOf(ending.toUpperCase(Locale.ROOT));
        OpenDataFile.Written written = write(known, dataset, format);
        EntityTag tag = new EntityTag(written.tag());
        Response.@Nullable ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            OpenDataFile.delete(written.file());
            return unchanged.tag(tag).build();
        }
        return Response.ok((StreamingOutput) out -> {
                    try {
                        Files.copy(written.file(), out);
                    } finally {
                        OpenDataFile.delete(written.file());
                    }
                })
                .tag(tag)
                .header(HttpHeaders.CONTENT_TYPE, format.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + known + "-" + key + "." + ending + "\"")
                .header(HttpHeaders.CONTENT_LENGTH, size(written.file()))
                .build();
    }

    /** A few at a time, so that nobody fills the disk and the database's connections by asking often. */
    private OpenDataFile.Written write(PluginId plugin, Dataset dataset, Format format) {
        if (!turns.tryAcquire()) {
            throw new ServiceUnavailableException(RETRY_SECONDS);
        }
        try {
            return file.write(plugin, dataset, format);
        } finally {
            turns.release();
        }
    }

    private static long size(java.nio.file.Path written) {
        try {
            return Files.size(written);
        } catch (IOException e) {
            OpenDataFile.delete(written);
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static NotFoundException unknown() {
        return new NotFoundException("There is no such table.");
    }
}
