// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.attachment.scanner;

import dk.stigen.portal.configuration.PortalConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The virus scanner of the configuration; where there is none, nothing is ever found. */
@ApplicationScoped
public class Scanner {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** How long what was seen last holds, so that a scanner that is away keeps nobody waiting again and again. */
    private static final Duration VALIDITY = Duration.ofSeconds(5);

    private static final Logger log = System.getLogger(Scanner.class.getName());

    @Inject
    PortalConfiguration configuration;

    private @Nullable Seen seen;

    /** What is in a file. */
    @FunctionalInterface
    public interface Content {

        void writeTo(OutputStream out) throws IOException;
    }

    private record Seen(boolean there, long at) {

        boolean holds() {
            return System.nanoTime() - at < VALIDITY.toNanos();
        }
    }

    /** Whether there is one at all. */
    public boolean isOn() {
        return configuration.scanner().isPresent();
    }

    /** Has it look at a file; not knowing is an answer too, and a quick one where it was away a moment ago. */
    public Verdict look(Content content) {
        Optional<Clamd> clamd = clamd();
        if (clamd.isEmpty()) {
            return new Verdict.Clean();
        }
        if (!reachable()) {
            return new Verdict.Unknown("away");
        }
        try {
            Verdict verdict = clamd.get().scan(content);
            if (verdict instanceof Verdict.Unknown unknown) {
                log.log(Level.WARNING, "The virus scanner cannot look at a file, which is held: {0}", unknown.reason());
            }
            return verdict;
        } catch (IOException e) {
            log.log(Level.WARNING, "The virus scanner has not looked at a file, which is held until it does.", e);
            see(false);
            return new Verdict.Unknown("no answer");
        }
    }

    /** Whether it answers; asked at most once in some seconds. */
    public synchronized boolean reachable() {
        Seen last = seen;
        if (last == null || !last.holds()) {
            last = new Seen(answers(last == null || last.there()), System.nanoTime());
            seen = last;
        }
        return last.there();
    }

    private boolean answers(boolean wasThere) {
        Optional<Clamd> clamd = clamd();
        try {
            if (clamd.isPresent()) {
                clamd.get().ping();
            }
            return true;
        } catch (IOException e) {
            if (wasThere) {
                log.log(Level.WARNING, "The virus scanner does not answer; files are held until it does.", e);
            }
            return false;
        }
    }

    private synchronized void see(boolean there) {
        seen = new Seen(there, System.nanoTime());
    }

    private Optional<Clamd> clamd() {
        return configuration.scanner().map(address -> new Clamd(address, PATIENCE));
    }
}
