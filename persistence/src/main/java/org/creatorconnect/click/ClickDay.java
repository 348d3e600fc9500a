package org.creatorconnect.click;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** How often a link was followed on a day (UTC). Clicks are counted in sets; read only. */
@Entity
@Immutable
@IdClass(ClickDay.Key.class)
@Table(name = "click_day")
public class ClickDay {

    @Id
    @Column(name = "link_id")
    private UUID linkId;

    @Id private LocalDate day;

    /** Of people, each visitor once an hour. */
    @Column(nullable = false)
    private long clicks;

    protected ClickDay() {}

    /** A link and a day. */
    public record Key(UUID linkId, LocalDate day) {}
}
