package org.creatorconnect.reporting.query;

import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** What is asked about first steps, in HQL that the compiler checks; each in one statement. */
interface FirstStepsReading {

    @HQL(
            """
            select new org.creatorconnect.reporting.query.CreatorSteps(
                case when exists (select 1 from TrackingLink l where l.affiliateId = a.id) then true else false end,
                case when exists (select 1 from Channel c where c.affiliateId = a.id and c.status = VERIFIED) then true else false end,
                case when exists (select 1 from a.roles r where r <> BUYER)
                    or exists (select 1 from RoleApplication p where p.affiliateId = a.id and p.status = APPLIED) then true else false end,
                case when exists (select 1 from PayoutMethod m where m.affiliateId = a.id) then true else false end,
                case when exists (select 1 from TaxForm f where f.affiliateId = a.id) then true else false end)
            from Affiliate a where a.id = :affiliate
            """)
    List<CreatorSteps> ofCreator(UUID affiliate);

    @HQL(
            """
            select new org.creatorconnect.reporting.query.MerchantSteps(
                case when exists (select 1 from Program p where p.merchantId = m.id) then true else false end,
                case when exists (select 1 from Deposit d where d.merchantId = m.id) then true else false end,
                case when exists (select 1 from Task t join Campaign k on k.id = t.campaignId
                    where k.merchantId = m.id and t.status in (PUBLISHED, CLOSED)) then true else false end,
                case when exists (select 1 from Product x where x.merchantId = m.id) then true else false end,
                case when exists (select 1 from ShopOrder o where o.merchantId = m.id) then true else false end)
            from Merchant m where m.id = :merchant
            """)
    List<MerchantSteps> ofMerchant(UUID merchant);
}
