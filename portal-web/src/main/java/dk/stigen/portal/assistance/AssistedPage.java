// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.assistance;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.text.PlainText;
import dk.stigen.api.time.PortalClock;
import dk.stigen.persistence.assistance.Assisted;
import dk.stigen.persistence.assistance.Assisted.How;
import dk.stigen.persistence.assistance.AssistedRepository;
import dk.stigen.persistence.assistance.NewAssisted;
import dk.stigen.portal.i18n.Moments;
import dk.stigen.portal.participant.ParticipantForm;
import dk.stigen.portal.participant.ParticipantTexts;
import dk.stigen.portal.participant.PersonName;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** {@code /office/assisted}: the citizens for whom officials act, and the form for another; with a number, the log of one. */
@Named
@ViewScoped
public class AssistedPage extends ParticipantForm {

    private static final long serialVersionUID = 1;

    private static final int ADDRESS_MAX = 300;

    @Inject
    AssistedRepository assisted;

    @Inject
    Assist assist;

    @Inject
    PortalClock clock;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String path;

    private long id;
    private String citizen = "";
    private @Nullable String name;
    private @Nullable How how;
    private @Nullable LocalDate agreedOn;
    private boolean resident;
    private @Nullable String address;

    /** A citizen in the list. */
    public record Row(long id, String name, How how, String agreedOn, boolean resident) {
        static Row of(Assisted one) {
            return new Row(
                    one.id().value(),
                    one.name(),
                    one.how(),
                    Moments.day(one.agreedOn().atStartOfDay(PortalClock.ZONE).toInstant(), ParticipantTexts.locale()),
                    one.resident());
        }
    }

    @PostConstruct
    void open() {
        number(path).map(ParticipantId::new).flatMap(assisted::find).ifPresent(found -> {
            id = found.id().value();
            citizen = found.name();
            address = found.address();
        });
        agreedOn = today();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.now(), PortalClock.ZONE);
    }

    /** Answers 404 where the address names nobody who is assisted. */
    public void enter() {
        if (path != null && !path.isEmpty() && id == 0) {
            notFound();
        }
    }

    public List<Row> getRows() {
        return assisted.named("").stream().map(Row::of).toList();
    }

    /** Registers the citizen and shows his log, or says beside the fields what is wrong. */
    public void register() {
        PersonName typed = PersonName.typed(name);
        Optional<String> nameFault = typed.fault();
        nameFault.ifPresent(key -> fault("name", key, PersonName.MIN, PersonName.MAX));
        if (how == null || agreedOn == null) {
            // both are wanted by the form itself
            return;
        }
        if (agreedOn.isAfter(today())) {
            fault("agreedOn", "assisted.agreedOn.fault");
        } else if (nameFault.isEmpty()) {
            ParticipantId made = assist.register(
                    new NewAssisted(typed.value(), PlainText.typed(address).value(), how, agreedOn, resident),
                    reader());
            leadTo("/office/assisted/" + made.value());
        }
    }

    /** Writes down where the citizen's letters go. */
    public void move() {
        if (assist.move(new ParticipantId(id), PlainText.typed(address).value(), reader())) {
            done("assisted.moved");
        } else {
            // erased meanwhile
            notFound();
        }
    }

    /** Returns the number of the citizen whose log is shown, 0 for the list. */
    public long getId() {
        return id;
    }

    public String getCitizen() {
        return citizen;
    }

    public List<How> getWays() {
        return List.of(How.values());
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable How getHow() {
        return how;
    }

    public void setHow(@Nullable How how) {
        this.how = how;
    }

    public @Nullable LocalDate getAgreedOn() {
        return agreedOn;
    }

    public void setAgreedOn(@Nullable LocalDate agreedOn) {
        this.agreedOn = agreedOn;
    }

    public @Nullable String getAddress() {
        return address;
    }

    public void setAddress(@Nullable String address) {
        this.address = address;
    }

    public int getAddressMax() {
        return ADDRESS_MAX;
    }

    public boolean isResident() {
        return resident;
    }

    public void setResident(boolean resident) {
        this.resident = resident;
    }
}
