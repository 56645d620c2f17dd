// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.attachment;

import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.NotAllowedException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ServerErrorException;
import jakarta.ws.rs.core.Response;

/** What programs are told of what becomes of a file. */
final class AttachmentAnswers {

    private static final int UNPROCESSABLE_CONTENT = 422;

    private AttachmentAnswers() {}

    static void demandLogin(AttachFile attaching) {
        if (!attaching.isKnown()) {
            throw new NotAllowedException(Decision.NeedsLogin.NEEDS_LOGIN);
        }
    }

    /** Goes on where it is done, and says why not where it is not. */
    static void refuse(Outcome outcome, String name) {
        String file = FileName.of(name).whole() + ": ";
        switch (outcome) {
            case DONE -> {
                // nothing to refuse
            }
            case UNKNOWN -> throw unknown();
            case EMPTY -> throw unprocessable(file + "The file is empty.");
            case NAME -> throw unprocessable(file + "The name has an ending within it.");
            case MISMATCH ->
                throw unprocessable(file + "The content is something else than the name or the Content-Type says.");
            case DAMAGED -> throw unprocessable(file + "The file cannot be read.");
            case PIXELS -> throw unprocessable(file + "The picture has too many points.");
            case MOVES -> throw unprocessable(file + "The picture moves.");
            case PACKED -> throw unprocessable(file + "Too much would come out of the file.");
            case VIRUS ->
                throw unprocessable(file + "The virus scanner knows the content as harmful; nothing is stored.");
            case TOO_LARGE ->
                throw new ClientErrorException(
                        file + "The file is too large.", Response.Status.REQUEST_ENTITY_TOO_LARGE);
            case TOO_MANY ->
                throw new ClientErrorException(
                        file + "There are as many files as there may be.", Response.Status.CONFLICT);
            case KIND ->
                throw new ClientErrorException(
                        file + "Files of that kind are not taken.", Response.Status.UNSUPPORTED_MEDIA_TYPE);
            case NO_ROOM -> throw new ServerErrorException("There is no room; nothing is stored.", NoRoom.STATUS);
        }
    }

    private static ClientErrorException unprocessable(String detail) {
        return new ClientErrorException(detail, UNPROCESSABLE_CONTENT);
    }

    static NotFoundException unknown() {
        return new NotFoundException("There is no such file or contribution.");
    }
}
