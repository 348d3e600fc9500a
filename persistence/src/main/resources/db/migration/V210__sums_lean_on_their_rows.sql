-- The sums of orders and commissions are made of rows that name who and what there is, and are proved against them.
-- To look once more for each merchant, affiliate, agency and link of each sum took longer than all the counting.
ALTER TABLE commission_day
    DROP CONSTRAINT commission_day_merchant_id_fkey,
    DROP CONSTRAINT commission_day_affiliate_id_fkey,
    DROP CONSTRAINT commission_day_agency_id_fkey,
    DROP CONSTRAINT commission_day_link_id_fkey;
ALTER TABLE commission_counted
    DROP CONSTRAINT commission_counted_order_id_fkey,
    DROP CONSTRAINT commission_counted_line_id_fkey,
    DROP CONSTRAINT commission_counted_affiliate_id_fkey,
    DROP CONSTRAINT commission_counted_merchant_id_fkey,
    DROP CONSTRAINT commission_counted_agency_id_fkey,
    DROP CONSTRAINT commission_counted_link_id_fkey;
