// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.contribution;

import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.portal.configuration.PortalConfiguration;
import dk.stigen.portal.i18n.Language;
import dk.stigen.portal.i18n.Moments;
import dk.stigen.portal.shell.Portal;
import dk.stigen.portal.text.HtmlText;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code /embed/<plugin>/<type>/<number>}: a card of what everybody may see, which other pages may frame.
 *
 * <p>It shows the same to everybody, takes nothing and has no script, so that nobody can be led to act by a page around it.
 */
@WebServlet("/embed/*")
public class EmbedServlet extends HttpServlet {

    private static final Pattern ADDRESS =
            Pattern.compile("/([a-z][a-z0-9]{2,29})/([a-z][a-z0-9]{2,29})/([1-9][0-9]{0,17})");
    // all that the card needs; forms and scripts have no way in
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *";
    private static final int FRESH_SECONDS = 300;

    @Inject
    transient ContributionReading reading;

    @Inject
    transient PortalConfiguration configuration;

    @Inject
    transient Portal portalFiles;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher address = ADDRESS.matcher(Objects.requireNonNullElse(request.getPathInfo(), ""));
        Locale locale = Language.DANISH.locale();
        Optional<ContributionCard> card = address.matches()
                ? reading.findOpen(
                        new ContributionRef(
                                new PluginId(address.group(1)), address.group(2), Long.parseLong(address.group(3))),
                        locale)
                : Optional.empty();
        if (card.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] page = page(card.get(), locale).getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/html; charset=utf-8");
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        response.setHeader("Cache-Control", "public, max-age=" + FRESH_SECONDS);
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    private String page(ContributionCard card, Locale locale) {
        String portal = configuration.publicUrl();
        String who = card.author() == null ? "" : HtmlText.escaped(card.author()) + " · ";
        return """
                <!DOCTYPE html>
                <html lang="%1$s">
                <head><meta charset="UTF-8"><meta name="robots" content="noindex"><title>%2$s</title>
                <link rel="stylesheet" href="%10$s"><link rel="stylesheet" href="%11$s"></head>
                <body class="st-body"><main><article class="st-card">
                <p class="st-meta">%4$s</p>
                <h1 class="st-card-title"><a href="%3$s%5$s" target="_blank" rel="noopener">%2$s</a></h1>
                <p>%6$s</p>
                <p class="st-meta">%7$s%8$s · %9$s</p>
                </article></main></body></html>
                """.formatted(
                        locale.toLanguageTag(),
                        HtmlText.escaped(card.title()),
                        HtmlText.escaped(portal),
                        HtmlText.escaped(card.kind()),
                        HtmlText.escaped(card.page()),
                        HtmlText.escaped(card.summary()),
                        who,
                        HtmlText.escaped(Moments.day(card.at(), locale)),
                        HtmlText.escaped(configuration.municipality()),
                        HtmlText.escaped(portalFiles.asset("stigen/stigen.css")),
                        HtmlText.escaped(portalFiles.asset("stigen/parts.css")));
    }
}
