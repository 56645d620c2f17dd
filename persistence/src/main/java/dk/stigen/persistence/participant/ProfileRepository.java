// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.participant;

import dk.stigen.api.participant.ParticipantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What participants decide about themselves, in the database. */
@ApplicationScoped
public class ProfileRepository {

    private static final String FIND = """
            select display_name, coalesce(real_name, display_name), name_chosen, real_name_shown, language, about, about_shown
            from participant where id = ?1""";

    private static final String STORE = """
            update participant set display_name = case when ?2 = '' then coalesce(real_name, display_name) else ?2 end,
              name_chosen = (?2 <> ''), real_name = coalesce(real_name, display_name), real_name_shown = ?3,
              language = nullif(?4, ''), about = ?5, about_shown = ?6, version = version + 1
            where id = ?1""";

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<Profile> find(ParticipantId id) {
        @SuppressWarnings("unchecked") // a native query of columns gives arrays
        List<@Nullable Object[]> rows =
                entities.createNativeQuery(FIND).setParameter(1, id.value()).getResultList();
        return rows.stream().findFirst().map(ProfileRepository::profile);
    }

    private static Profile profile(@Nullable Object[] row) {
        return new Profile(
                String.valueOf(row[0]),
                String.valueOf(row[1]),
                Boolean.TRUE.equals(row[2]),
                Boolean.TRUE.equals(row[3]),
                Optional.ofNullable(row[4]).map(String::valueOf),
                String.valueOf(row[5]),
                Boolean.TRUE.equals(row[6]));
    }

    /** Stores what the participant decides; where the display name is not chosen, it is the real one. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void store(ParticipantId id, Profile profile) {
        entities.createNativeQuery(STORE)
                .setParameter(1, id.value())
                .setParameter(2, profile.chosen() ? profile.displayName() : "")
                .setParameter(3, profile.realNameShown())
                .setParameter(4, profile.language().orElse(""))
                .setParameter(5, profile.about())
                .setParameter(6, profile.aboutShown())
                .executeUpdate();
    }

    /** Forgets what the participant decided about himself, and returns how many choices that were. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int forget(ParticipantId id) {
        entities.createNativeQuery("update participant set display_name = coalesce(real_name, display_name),"
                        + " name_chosen = false, real_name_shown = false, language = null, about = '',"
                        + " about_shown = false, version = version + 1 where id = ?1")
                .setParameter(1, id.value())
                .executeUpdate();
        return entities.createNativeQuery("delete from name_choice where participant_id = ?1")
                .setParameter(1, id.value())
                .executeUpdate();
    }
}
