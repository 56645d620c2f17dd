// SPDX-License-Identifier: MPL-2.0
package dk.stigen.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import dk.stigen.browser.PageTest;
import dk.stigen.browser.Visitor;
import dk.stigen.browser.Visitors;
import dk.stigen.http.FileSamples;
import dk.stigen.system.Language;
import dk.stigen.system.Login;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A citizen sends a picture with a proposal, which all see, and changes the files afterwards. */
@PageTest
class AttachmentPageIT {

    @ParameterizedTest
    @EnumSource
    void aPictureComesWithAProposal(Language language, Visitors visitors) {
        Visitor citizen = visitors.onPhone(320).speaking(language).loggedInAs(Login.CITIZEN);
        SubmissionPage form = citizen.open(SubmissionPage.class).write("", Proposals.BODY);
        citizen.page().locator("#files").setInputFiles(new FilePayload[] {
            new FilePayload("Bænken.png", "image/png", FileSamples.picture("png", 500, 300)),
            new FilePayload("farlig.svg", "image/svg+xml", "<svg/>".getBytes(StandardCharsets.UTF_8))
        });
        form.sendInVain();
        assertThat(form.faultOf("files")).contains("farlig.svg").doesNotContain("Bænken.png");
        assertThat(form.announcesFaultOf("files")).isTrue();
        assertThat(form.text()).contains("Bænken.png");
        assertThat(citizen.on(SubmissionPage.class).overflow()).isZero();

        ProposalPage proposal = form.write(Proposals.TITLE, Proposals.BODY).send();
        String path = proposal.address();
        assertThat(citizen.on(ProposalPage.class).overflow()).isZero();

        Visitor visitor = visitors.another().speaking(language);
        visitor.go(path);
        assertThat(visitor.on(ProposalPage.class).text()).contains("Bænken.png");
        assertThat(visitor.page().locator("#attachments img[alt*='Bænken.png']").count())
                .isOne();
        assertThat(
                        visitor.page()
                                .evaluate(
                                        "() => document.querySelector('#attachments img').decode().then(() => true, () => false)"))
                .isEqualTo(true);
        assertThat(visitor.page()
                        .locator("#attachments a[href*='/arena/attachments/']")
                        .count())
                .isZero();

        citizen.follow(citizen.page().locator("#attachments a[href*='/arena/attachments/']"));
        citizen.on(ArenaPage.class);
        citizen.page()
                .locator("#files")
                .setInputFiles(new FilePayload("note.txt", "text/plain", "Kl. 17.".getBytes(StandardCharsets.UTF_8)));
        citizen.page().locator("#filesForm input[type=checkbox]").first().check();
        citizen.follow(citizen.page().locator("#save"));
        assertThat(citizen.on(ProposalPage.class).text()).contains("note.txt").doesNotContain("Bænken.png");
    }

    @ParameterizedTest
    @EnumSource
    void aPictureAsBrowsersMakeItIsSeenAndOneThatMovesRefused(Language language, Visitors visitors) {
        Visitor citizen = visitors.another().speaking(language).loggedInAs(Login.CITIZEN);
        SubmissionPage form = citizen.open(SubmissionPage.class).write("", Proposals.BODY);
        citizen.page().locator("#files").setInputFiles(new FilePayload[] {
            new FilePayload("drawn.webp", "image/webp", drawn(citizen)),
            new FilePayload("moving.webp", "image/webp", FileSamples.movingWebp())
        });
        form.sendInVain();
        assertThat(form.faultOf("files"))
                .contains(language.text("attachment", "attachment.fault.MOVES", "moving.webp"))
                .doesNotContain("drawn.webp");

        form.write(Proposals.TITLE, Proposals.BODY).send();
        Locator small = citizen.page().locator("#attachments img[alt*='drawn.webp']");
        assertThat(small.evaluate("img => img.decode().then(() => [img.naturalWidth, img.naturalHeight].join(' '))"))
                .isEqualTo("240 144");
        assertThat(mediaType(citizen, String.valueOf(small.getAttribute("src"))))
                .isEqualTo("image/png");
        assertThat(mediaType(
                        citizen,
                        String.valueOf(citizen.page()
                                .locator("#attachments a[href$='drawn.webp']")
                                .getAttribute("href"))))
                .isEqualTo("image/webp");
    }

    /** A picture that the browser makes, transparent below. */
    private static byte[] drawn(Visitor visitor) {
        return Base64.getDecoder().decode(String.valueOf(visitor.page().evaluate("""
                async () => {
                  const canvas = document.createElement('canvas');
                  canvas.width = 500;
                  canvas.height = 300;
                  const pen = canvas.getContext('2d');
                  pen.fillStyle = '#c00';
                  pen.fillRect(0, 0, 500, 150);
                  const picture = await new Promise(done => canvas.toBlob(done, 'image/webp'));
                  return btoa(String.fromCharCode(...new Uint8Array(await picture.arrayBuffer())));
                }""")));
    }

    private static String mediaType(Visitor visitor, String path) {
        APIResponse answer =
                visitor.context().request().get(visitor.portal().at(path).toString());
        assertThat(answer.status()).as(path).isEqualTo(200);
        return String.valueOf(answer.headers().get("content-type"));
    }
}
