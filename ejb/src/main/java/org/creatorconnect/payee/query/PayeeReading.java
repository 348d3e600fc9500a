package org.creatorconnect.payee.query;

import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** What is asked about payees, in HQL that the compiler checks. */
interface PayeeReading {

    /** By the newest version of the method. */
    @HQL(
            """
            select new org.creatorconnect.payee.query.MethodRow(
                m.type, m.mask, m.usableFrom, f.kind,
                case when a.nameVerifiedAt is null then false else true end)
            from Affiliate a
            left join PayoutMethod m on m.affiliateId = a.id and m.methodVersion = (
                select max(x.methodVersion) from PayoutMethod x where x.affiliateId = a.id)
            left join TaxForm f on f.affiliateId = a.id where a.id = :affiliate
            """)
    List<MethodRow> method(UUID affiliate);
}
