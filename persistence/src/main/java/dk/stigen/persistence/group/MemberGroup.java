// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.group;

import dk.stigen.api.participant.GroupId;
import dk.stigen.api.participant.ParticipantId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A group of participants, such as a panel or a network, that an action can be kept for. */
@Entity
@Table(name = "member_group")
public class MemberGroup {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "member_group_seq")
    @SequenceGenerator(name = "member_group_seq", sequenceName = "member_group_seq", allocationSize = 50)
    private long id;

    private String name;

    @Column(name = "created_by", updatable = false)
    private long createdBy;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected MemberGroup() {}

    public MemberGroup(String name, ParticipantId by) {
        this.name = name;
        this.createdBy = by.value();
    }

    public GroupId id() {
        return new GroupId(id);
    }

    public String name() {
        return name;
    }
}
