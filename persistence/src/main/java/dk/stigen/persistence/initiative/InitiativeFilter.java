// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.initiative;

import dk.stigen.api.plugin.PluginId;
import dk.stigen.persistence.initiative.Initiative.Status;
import java.util.List;
import java.util.Optional;

/**
 * Which of the initiatives that everybody may see are asked for; what is empty does not matter.
 *
 * @param status one that is public
 * @param topic the number of a topic
 * @param department the number of a department that leads or takes part
 * @param area the number of an area
 * @param plugins those with an activity of one of these
 */
public record InitiativeFilter(
        Status status,
        Optional<Long> topic,
        Optional<Long> department,
        Optional<Long> area,
        Optional<List<PluginId>> plugins) {

    /** All that go on. */
    public static final InitiativeFilter OPEN = new InitiativeFilter(
            Status.PUBLISHED, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public InitiativeFilter {
        if (!status.isPublic()) {
            throw new IllegalArgumentException("What is " + status + " is not for everybody.");
        }
    }

    /** Returns the condition, and adds to the list what it has parameters for. */
    String where(List<Object> values) {
        StringBuilder where = new StringBuilder("i.status = " + InitiativeRepository.next(values, status.name()));
        topic.ifPresent(id -> where.append(" and exists (select 1 from initiative_topic t"
                + " where t.initiative_id = i.id and t.topic_id = " + InitiativeRepository.next(values, id) + ")"));
        department.ifPresent(id -> where.append(" and (i.lead_department_id = "
                + InitiativeRepository.next(values, id)
                + " or exists (select 1 from initiative_department d where d.initiative_id = i.id and d.department_id = "
                + InitiativeRepository.next(values, id) + "))"));
        area.ifPresent(id -> where.append(" and i.area_id = " + InitiativeRepository.next(values, id)));
        plugins.ifPresent(ids -> where.append(" and exists (select 1 from activity own where own.initiative_id = i.id"
                + " and own.access <> 'HIDDEN' and own.plugin_id = any (string_to_array("
                + InitiativeRepository.next(values, InitiativeRepository.plugins(ids)) + ", ',')))"));
        return where.toString();
    }
}
