// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.opendata;

import dk.stigen.portal.configuration.PortalConfiguration;
import dk.stigen.portal.i18n.Language;
import dk.stigen.portal.i18n.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/catalogue}: the open data as DCAT-AP 2 describes it, for collections of data that come for it. */
@Path("catalogue{ending: (\\.jsonld|\\.ttl)?}")
@RequestScoped
public class CatalogueResource {

    private static final MediaType JSON_LD = new MediaType("application", "ld+json");
    private static final MediaType TURTLE = new MediaType("text", "turtle", "utf-8");
    private static final String AUTHORITY = "http://publications.europa.eu/resource/authority/";
    private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

    @Inject
    OpenTables tables;

    @Inject
    PortalConfiguration configuration;

    @Context
    Request request;

    @GET
    @Operation(
            operationId = "getCatalogue",
            summary = "The open data as DCAT-AP describes it",
            description = "JSON-LD, or Turtle where the address ends in .ttl or the Accept header asks for it.")
    @APIResponse(responseCode = "200", description = "The catalogue")
    @APIResponse(responseCode = "406", description = "Neither JSON-LD nor Turtle is accepted")
    public Response get(@PathParam("ending") String ending) {
        return switch (ending) {
            case ".jsonld" -> answer(JSON_LD);
            case ".ttl" -> answer(TURTLE);
            default -> negotiated();
        };
    }

    private Response negotiated() {
        List<Variant> variants = Variant.mediaTypes(JSON_LD, TURTLE, MediaType.APPLICATION_JSON_TYPE)
                .build();
        @Nullable Variant wanted = request.selectVariant(variants);
        if (wanted == null) {
            return Response.notAcceptable(variants).build();
        }
        return Response.fromResponse(
                        answer(wanted.getMediaType().getSubtype().equals(TURTLE.getSubtype()) ? TURTLE : JSON_LD))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    private Response answer(MediaType type) {
        Described catalogue = catalogue();
        return Response.ok(type == TURTLE ? Rdf.turtle(catalogue) : Rdf.json(catalogue), type)
                .build();
    }

    private Described catalogue() {
        String portal = configuration.publicUrl();
        Described catalogue = Described.a("dcat:Catalog", portal + "/api/v1/catalogue");
        for (Language language : Language.values()) {
            catalogue.words("dct:title", Texts.STATISTICS.in(language.locale(), "data.title"), language.tag());
            catalogue.words(
                    "dct:description",
                    Texts.STATISTICS.in(language.locale(), "catalogue.about", configuration.municipality()),
                    language.tag());
        }
        languages(catalogue)
                .thing("dct:publisher", publisher())
                .link("dct:license", configuration.openDataLicence())
                .link("foaf:homepage", portal + "/arena/open-data")
                .link("dcat:themeTaxonomy", AUTHORITY + "data-theme");
        tables.entries().forEach(entry -> catalogue.thing("dcat:dataset", dataset(portal, entry)));
        return catalogue;
    }

    private static Described languages(Described described) {
        return described
                .link("dct:language", AUTHORITY + "language/DAN")
                .link("dct:language", AUTHORITY + "language/ENG");
    }

    private Described publisher() {
        return Described.a("foaf:Agent", configuration.openDataPublisher())
                .words("foaf:name", configuration.municipality(), "")
                .link("dct:type", "http://purl.org/adms/publishertype/LocalAuthority");
    }

    private Described dataset(String portal, OpenDataEntry entry) {
        String address = portal + "/arena/open-data#" + entry.plugin() + "-" + entry.dataset();
        Described dataset = Described.a("dcat:Dataset", address);
        for (Language language : Language.values()) {
            String title = entry.title().getOrDefault(language.tag(), entry.dataset());
            dataset.words("dct:title", title, language.tag())
                    .words(
                            "dct:description",
                            Texts.STATISTICS.in(
                                    language.locale(), "dataset.about", title, configuration.municipality()),
                            language.tag());
        }
        return languages(dataset)
                .words("dct:identifier", address, "")
                .thing("dct:publisher", publisher())
                .thing(
                        "dcat:contactPoint",
                        Described.a("vcard:Organization", "")
                                .words("vcard:fn", configuration.municipality(), "")
                                .link("vcard:hasEmail", "mailto:" + configuration.contactEmail()))
                .link("dcat:theme", AUTHORITY + "data-theme/GOVE")
                .words("dcat:keyword", "samskabelse", Language.DANISH.tag())
                .words("dcat:keyword", "borgerinddragelse", Language.DANISH.tag())
                .words("dcat:keyword", "co-creation", Language.ENGLISH.tag())
                .link("dct:accrualPeriodicity", AUTHORITY + "frequency/CONT")
                .link("dct:accessRights", AUTHORITY + "access-right/PUBLIC")
                .link("dcat:landingPage", portal + "/arena/open-data")
                .thing("dcat:distribution", distribution(portal + entry.csv(), "CSV", "text/csv"))
                .thing("dcat:distribution", distribution(portal + entry.json(), "JSON", "application/json"));
    }

    private Described distribution(String address, String format, String mediaType) {
        return Described.a("dcat:Distribution", "")
                .words("dct:title", format, "")
                .link("dcat:accessURL", address)
                .link("dcat:downloadURL", address)
                .link("dct:format", AUTHORITY + "file-type/" + format)
                .link("dcat:mediaType", MEDIA_TYPES + mediaType)
                .link("dct:license", configuration.openDataLicence());
    }
}
