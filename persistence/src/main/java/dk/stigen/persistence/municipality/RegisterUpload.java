// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.municipality;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A file for a register that waits until somebody has seen what it would change. */
@Entity
@Table(name = "register_upload")
public class RegisterUpload {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "register_upload_seq")
    @SequenceGenerator(name = "register_upload_seq", sequenceName = "register_upload_seq", allocationSize = 50)
    private long id;

    private String register;

    private byte[] content;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected RegisterUpload() {}

    public RegisterUpload(String register, byte[] content) {
        this.register = register;
        this.content = content.clone();
    }

    public long id() {
        return id;
    }

    /** Returns the name of the register that the file is for. */
    public String register() {
        return register;
    }

    public byte[] content() {
        return content.clone();
    }
}
