package org.creatorconnect.desk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The columns of a list that a person does not want to see. */
@Entity
@IdClass(PutAwayColumns.Key.class)
@Table(name = "put_away_columns")
public class PutAwayColumns {

    /** No list has more. */
    public static final int MOST = 50;

    @Id
    @Column(name = "account_id")
    private UUID accountId;

    @Id private String list;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(nullable = false)
    private List<String> columns;

    protected PutAwayColumns() {}

    public PutAwayColumns(Key key, List<String> columns) {
        this.accountId = key.accountId();
        this.list = key.list();
        this.columns = List.copyOf(columns);
    }

    public List<String> columns() {
        return List.copyOf(columns);
    }

    /** Whose, and of which list. */
    public record Key(UUID accountId, String list) {}
}
