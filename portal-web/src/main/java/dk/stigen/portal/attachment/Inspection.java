// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.attachment;

import dk.stigen.portal.attachment.AttachmentRules.Rules;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.image.BufferedImage;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import javax.imageio.IIOException;
import javax.imageio.stream.FileImageOutputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what a file is and whether it is taken: its name, what its sender says and what is in it have to agree. Pictures come out of it without
 * what a camera wrote into them.
 */
@ApplicationScoped
public class Inspection {

    /** Knows contents by how they begin; it is asked without a name, which would persuade it. */
    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

    /** One picture is decoded at a time, so that many at once take no more memory than one. */
    private final ReentrantLock decoding = new ReentrantLock();

    /**
     * What came of it.
     *
     * @param kind what it is, empty where it is refused
     * @param thumbnail a small picture of a picture
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares two
    record Result(Outcome outcome, Optional<Kind> kind, byte @Nullable [] thumbnail) {

        private static Result not(Outcome outcome) {
            return new Result(outcome, Optional.empty(), null);
        }
    }

    /** Returns why a file of that name is not taken, before anything of it is read. */
    static Outcome judge(FileName name, String declared, Rules rules) {
        Optional<Kind> kind =
                Kind.ending(name.ending()).filter(named -> rules.groups().contains(named.group()));
        if (kind.isEmpty()) {
            return Outcome.KIND;
        }
        if (name.hidesAnEnding()) {
            return Outcome.NAME;
        }
        return kind.get().isCalled(declared) ? Outcome.DONE : Outcome.MISMATCH;
    }

    /**
     * Looks into the file, and puts another in its place where it tells too much.
     *
     * @param name a name that {@link #judge} has let pass
     * @throws IOException if there is no room to look at it
     */
    Result inspect(Incoming incoming, FileName name, Rules rules) throws IOException {
        if (incoming.bytes() == 0) {
            return Result.not(Outcome.EMPTY);
        }
        if (incoming.bytes() > rules.bytes()) {
            return Result.not(Outcome.TOO_LARGE);
        }
        Kind kind = Kind.ending(name.ending()).orElseThrow();
        if (!kind.looksLike(sniff(incoming.file()))) {
            return Result.not(Outcome.MISMATCH);
        }
        if (kind.isPicture()) {
            return picture(incoming, kind);
        }
        Outcome packed = kind.isPackage() ? PackedFile.judge(incoming.file(), kind) : Outcome.DONE;
        return packed == Outcome.DONE ? new Result(Outcome.DONE, Optional.of(kind), null) : Result.not(packed);
    }

    private String sniff(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return types.detect(in, new Metadata()).getBaseType().toString();
        }
    }

    private Result picture(Incoming incoming, Kind kind) throws IOException {
        decoding.lock();
        try {
            Picture.Size size = Picture.size(incoming.file(), kind);
            if (size.points() > Picture.mostPoints(kind)) {
                return Result.not(Outcome.PIXELS);
            }
            Path original = incoming.file();
            int orientation = PictureFile.copy(original, incoming.another(), kind);
            BufferedImage picture = orientation == 1
                    ? Picture.coarse(incoming.file(), kind, size)
                    : turned(incoming, kind, size, orientation);
            return new Result(Outcome.DONE, Optional.of(kind), Picture.thumbnail(picture, kind));
        } catch (WebpFile.MovesException e) {
            return Result.not(Outcome.MOVES);
        } catch (IIOException | EOFException e) {
            return Result.not(Outcome.DAMAGED);
        } finally {
            decoding.unlock();
        }
    }

    private static BufferedImage turned(Incoming incoming, Kind kind, Picture.Size size, int orientation)
            throws IOException {
        BufferedImage picture = Picture.upright(Picture.whole(incoming.file(), kind, size), orientation);
        Path file = incoming.another();
        try (FileImageOutputStream out = new FileImageOutputStream(file.toFile())) {
            Picture.write(picture, kind, out);
        }
        return picture;
    }
}
