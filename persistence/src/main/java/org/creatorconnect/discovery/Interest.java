package org.creatorconnect.discovery;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** Something that creators make content about. The list is data: a migration adds to it. */
@Entity
@Immutable
@Table(name = "interest")
public class Interest {

    @Id private String code;
    private String name;

    protected Interest() {}

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }
}
