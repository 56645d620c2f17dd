// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.bench;

import dk.stigen.launcher.Fault;
import dk.stigen.launcher.system.RunInUse;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Measures the mail of the day to many who follow the same: how long it takes to tell them and to write the mails, and how fast those go into a folder. */
final class DigestBench {

    /** So many people's mails the portal writes in one transaction. */
    private static final int AT_A_TIME = 1000;

    private static final int LINES = 10;
    private static final String FOLDER = "STIGEN_MAIL_FOLDER=";
    private static final long BETWEEN_LOOKS_NANOS = 250_000_000L;
    private static final long SENDING_NANOS = 30_000_000_000L;
    private static final long PATIENCE_NANOS = 600_000_000_000L;
    private static final Pattern MAIL = Pattern.compile("mail\\.(\\d+)\\D.*\\.eml");

    private final RunInUse run;
    private final int people;
    private final PrintStream out;

    DigestBench(RunInUse run, int people, PrintStream out) {
        this.run = run;
        this.people = people;
        this.out = out;
    }

    void run() throws SQLException, IOException {
        Path folder = mailFolder();
        try (Connection connection = run.connect();
                Followers followers = new Followers(connection);
                Heap heap = Heap.of(run.portalProcess())) {
            int statements = countStatements(followers);
            await("sending", () -> followers.waiting() == 0);
            remove(folder, followers.theirMails());
            say("%d people follow an initiative in which three things have happened.", people);
            followers.follow(people);
            tell(followers);
            write(followers, heap, statements);
            send(followers);
            remove(folder, followers.theirMails());
        }
    }

    /** Of the first people alone: writing statements down costs time. */
    private int countStatements(Followers followers) throws SQLException, IOException {
        followers.follow(Math.min(people, AT_A_TIME));
        followers.happen();
        await("telling", followers::areTold);
        long mails = followers.mails() + Math.min(people, AT_A_TIME);
        try (StatementLog log = new StatementLog(run)) {
            long begin = log.end();
            followers.morning();
            await("writing", () -> followers.mails() >= mails);
            List<Integer> counted = log.inTransactionsWith("insert into mail ", begin);
            if (counted.isEmpty()) {
                throw new Fault("PostgreSQL's log does not tell what the portal has done; it is " + run.databaseLog());
            }
            return counted.get(0);
        }
    }

    private void tell(Followers followers) throws SQLException {
        long begun = System.nanoTime();
        followers.happen();
        await("telling", followers::areTold);
        say("Telling them took %.1f s.", secondsSince(begun));
    }

    private void write(Followers followers, Heap heap, int statements) throws SQLException {
        long before = followers.mails();
        long highest = 0;
        heap.reset();
        followers.morning();
        long begun = System.nanoTime();
        say("%10s %10s %16s", "mails", "seconds", "heap peak MiB");
        for (int line = 1; line <= LINES; line++) {
            long wanted = (long) people * line / LINES;
            await("writing", () -> followers.mails() - before >= wanted);
            highest = Math.max(highest, heap.peakMib());
            say("%10d %10.1f %16d", wanted, secondsSince(begun), heap.peakMib());
            heap.reset();
        }
        say(
                "Writing the mails took %.1f s while they were sent, %d statements for each %d people; heap at most %d MiB.",
                secondsSince(begun), statements, AT_A_TIME, highest);
    }

    /** For a while: mails go out one by one, and a mail server has a pace of its own. */
    private void send(Followers followers) throws SQLException {
        long waiting = followers.waiting();
        long begun = System.nanoTime();
        await("sending", () -> followers.waiting() == 0 || System.nanoTime() - begun > SENDING_NANOS);
        say(
                "They went into the folder at %.0f a second; %d waited when the last was written.",
                (waiting - followers.waiting()) / secondsSince(begun), waiting);
    }

    private static void await(String what, Question question) throws SQLException {
        long begun = System.nanoTime();
        while (!question.isSo()) {
            if (System.nanoTime() - begun > PATIENCE_NANOS) {
                throw new Fault("The portal is not through with " + what + " after ten minutes; its log may say why.");
            }
            LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
        }
    }

    /** Something that is so in the end. */
    private interface Question {
        boolean isSo() throws SQLException;
    }

    /** Only where mail goes into a folder is nobody bothered. */
    private Path mailFolder() throws IOException {
        return Stream.of(Files.readString(Path.of("/proc", String.valueOf(run.portalProcess()), "environ"))
                        .split("\0"))
                .filter(variable -> variable.startsWith(FOLDER) && variable.length() > FOLDER.length())
                .map(variable -> Path.of(variable.substring(FOLDER.length())))
                .findFirst()
                .orElseThrow(() -> new Fault("This run sends its mail; run it without STIGEN_SMTP_HOST to measure."));
    }

    private static void remove(Path folder, Set<Long> mails) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Matcher mail = MAIL.matcher(file.getFileName().toString());
                if (mail.matches() && mails.contains(Long.parseLong(mail.group(1)))) {
                    Files.delete(file);
                }
            }
        }
    }

    private void say(String line, Object... values) {
        out.printf(Locale.ROOT, line + "%n", values);
        out.flush();
    }

    private static double secondsSince(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }
}
