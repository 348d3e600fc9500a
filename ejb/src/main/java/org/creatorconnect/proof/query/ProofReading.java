package org.creatorconnect.proof.query;

import java.util.List;
import java.util.UUID;
import org.creatorconnect.proof.ProofSubject;
import org.hibernate.annotations.processing.HQL;

/** What is asked about proofs, in HQL that the compiler checks. */
interface ProofReading {

    String SELECT =
            """
            select new org.creatorconnect.proof.query.ProofRow(
                p.id, p.subject, p.status, a.displayName, p.askedAt, p.endedAt, p.number, p.through,
                p.findings)
            """;

    String FROM = " from Proof p join Account a on a.id = p.askedBy where p.id is not null";
    String NAMED = " and p.id = :id";
    String ABOUT = " and p.subject = :subject";
    String BY_ID = "p.id";

    /** Every condition and order at once, so that the compiler reads all of them. */
    @HQL(SELECT + FROM + NAMED + ABOUT + " order by " + BY_ID)
    List<ProofRow> everything(UUID id, ProofSubject subject);

    @HQL(
            """
            select new org.creatorconnect.proof.query.ProvedPointRow(p.number, p.provedAt, p.brokenAt)
            from ProvedPoint p where p.subject = :subject
            """)
    ProvedPointRow point(ProofSubject subject);
}
