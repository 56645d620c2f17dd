// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a mail server says has become of a mail (RFC 3464).
 *
 * @param messageId that of the mail it is about, empty where it does not say
 * @param permanent whether the mail was delivered to nobody, and never will be
 * @param said the server's words
 */
record DeliveryReport(String messageId, boolean permanent, String said) {

    /** A report has three parts; somebody may have put a few more around them. */
    private static final int MOST_PARTS = 10;

    private static final int MOST_BYTES = 64 * 1024;
    private static final Pattern EMPTY_LINES = Pattern.compile("\\n\\s*\\n");

    /** Returns what the mail reports, empty if it is no such report. */
    static Optional<DeliveryReport> of(MimeMessage mail) throws MessagingException, IOException {
        if (!mail.isMimeType("multipart/report") || !(mail.getContent() instanceof Multipart parts)) {
            return Optional.empty();
        }
        List<InternetHeaders> recipients = new ArrayList<>();
        String messageId = header(mail.getHeader("In-Reply-To"));
        for (int number = 0; number < Math.min(parts.getCount(), MOST_PARTS); number++) {
            BodyPart part = parts.getBodyPart(number);
            if (part.isMimeType("message/delivery-status") || part.isMimeType("message/global-delivery-status")) {
                recipients.addAll(recipients(text(part)));
            } else if (part.isMimeType("message/rfc822")
                    || part.isMimeType("text/rfc822-headers")
                    || part.isMimeType("message/global-headers")) {
                String original = header(headers(text(part)).getHeader("Message-ID"));
                messageId = original.isEmpty() ? messageId : original;
            }
        }
        if (recipients.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new DeliveryReport(
                messageId, recipients.stream().allMatch(DeliveryReport::isPermanent), said(recipients.get(0))));
    }

    private static boolean isPermanent(InternetHeaders recipient) {
        return header(recipient.getHeader("Action")).toLowerCase(Locale.ROOT).startsWith("failed")
                && header(recipient.getHeader("Status")).startsWith("5.");
    }

    private static String said(InternetHeaders recipient) {
        String diagnosis = header(recipient.getHeader("Diagnostic-Code")).replaceFirst("^[A-Za-z-]+\\s*;\\s*", "");
        return diagnosis.isEmpty() ? header(recipient.getHeader("Status")) : diagnosis;
    }

    /** The first block is about the report itself, each other about one recipient. */
    private static List<InternetHeaders> recipients(String status) throws MessagingException {
        List<InternetHeaders> recipients = new ArrayList<>();
        for (String block : EMPTY_LINES.split(status)) {
            InternetHeaders fields = headers(block);
            if (fields.getHeader("Action") != null) {
                recipients.add(fields);
            }
        }
        return recipients;
    }

    private static InternetHeaders headers(String text) throws MessagingException {
        return new InternetHeaders(new ByteArrayInputStream(text.strip().getBytes(StandardCharsets.UTF_8)), true);
    }

    private static String header(String @Nullable [] values) {
        return values == null || values.length == 0
                ? ""
                : MimeUtility.unfold(values[0]).strip();
    }

    private static String text(Part part) throws MessagingException, IOException {
        try (InputStream stream = part.getInputStream()) {
            return new String(stream.readNBytes(MOST_BYTES), StandardCharsets.UTF_8).replace("\r\n", "\n");
        }
    }
}
