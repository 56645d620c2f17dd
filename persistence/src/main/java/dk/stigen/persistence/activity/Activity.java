// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.activity;

import dk.stigen.api.activity.Access;
import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.activity.InitiativeId;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.plugin.PluginId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What goes on at one rung within an initiative; its plugin never changes, since what people do in it is stored there. */
@Entity
@Table(name = "activity")
public class Activity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "activity_seq")
    @SequenceGenerator(name = "activity_seq", sequenceName = "activity_seq", allocationSize = 50)
    private long id;

    @Column(name = "initiative_id", updatable = false)
    private long initiative;

    @Column(name = "plugin_id", updatable = false)
    private String plugin;

    private String title;

    @Enumerated(EnumType.STRING)
    private Access access;

    @Enumerated(EnumType.STRING)
    @Column(name = "name_rule")
    private NameRule nameRule = NameRule.DISPLAY_NAME;

    @Column(name = "created_by", updatable = false)
    private @Nullable Long createdBy;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Activity() {}

    /** Makes one; nobody has made it where it is demo data. */
    public Activity(InitiativeId initiative, PluginId plugin, String title, Access access, Optional<ParticipantId> by) {
        this.initiative = initiative.value();
        this.plugin = plugin.value();
        this.title = title;
        this.access = access;
        this.createdBy = by.map(ParticipantId::value).orElse(null);
    }

    /** Changes what it is called and whether people may come in. */
    public void revise(String newTitle, Access newAccess) {
        title = newTitle;
        access = newAccess;
    }

    /** Decides which name stands at contributions that are made from now on. */
    public void name(NameRule rule) {
        nameRule = rule;
    }

    public ActivityId id() {
        return new ActivityId(id);
    }

    public InitiativeId initiative() {
        return new InitiativeId(initiative);
    }

    public PluginId plugin() {
        return new PluginId(plugin);
    }

    public String title() {
        return title;
    }

    /** Returns its own switch, those of the rung and of an initiative that is not published left out. */
    public Access access() {
        return access;
    }

    public NameRule nameRule() {
        return nameRule;
    }

    public long version() {
        return version;
    }
}
