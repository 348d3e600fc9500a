package org.creatorconnect.task.query;

import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** What happened to a task, in HQL that the compiler checks: each act is in a row of its own. */
interface TaskHistoryReading {

    @HQL(
            """
            select new org.creatorconnect.task.query.TaskEvent(
                e.at, e.act, e.who, e.detail, e.minor, e.currency)
            from (
                select t.createdAt as at, 'TASK_DRAFTED' as act, cast(null as String) as who,
                       cast(null as String) as detail, cast(null as Long) as minor,
                       t.currency as currency
                from Task t where t.id = :task
                union all
                select t.publishedAt as at, 'TASK_PUBLISHED' as act, cast(null as String) as who,
                       cast(null as String) as detail, cast(null as Long) as minor,
                       t.currency as currency
                from Task t where t.id = :task and t.publishedAt is not null
                union all
                select t.closedAt as at, 'TASK_' || cast(t.status as String) as act,
                       cast(null as String) as who, cast(null as String) as detail,
                       cast(null as Long) as minor, t.currency as currency
                from Task t where t.id = :task and t.closedAt is not null
                union all
                select a.appliedAt as at, 'APPLICATION_APPLIED' as act, f.displayName as who,
                       cast(null as String) as detail, cast(null as Long) as minor,
                       cast(null as String) as currency
                from TaskApplication a join Affiliate f on f.id = a.affiliateId
                where a.taskId = :task
                union all
                select a.decidedAt as at, 'APPLICATION_' || cast(a.status as String) as act,
                       f.displayName as who, a.reasonCode as detail, cast(null as Long) as minor,
                       cast(null as String) as currency
                from TaskApplication a join Affiliate f on f.id = a.affiliateId
                where a.taskId = :task and a.decidedAt is not null
                union all
                select i.invitedAt as at, 'INVITATION_INVITED' as act, f.displayName as who,
                       cast(null as String) as detail, i.feeMinor as minor, i.currency as currency
                from TaskInvitation i join Affiliate f on f.id = i.affiliateId
                where i.taskId = :task
                union all
                select i.endedAt as at, 'INVITATION_' || cast(i.status as String) as act,
                       f.displayName as who, cast(null as String) as detail,
                       cast(null as Long) as minor, cast(null as String) as currency
                from TaskInvitation i join Affiliate f on f.id = i.affiliateId
                where i.taskId = :task and i.endedAt is not null
                union all
                select s.submittedAt as at, 'SUBMISSION_SUBMITTED' as act, f.displayName as who,
                       cast(s.round as String) as detail, cast(null as Long) as minor,
                       cast(null as String) as currency
                from Submission s join Assignment g on g.id = s.assignmentId
                join Affiliate f on f.id = g.affiliateId where g.taskId = :task
                union all
                select s.decidedAt as at,
                       'SUBMISSION_' || cast(s.status as String)
                           || case when s.decidedBySilence then '_BY_SILENCE' else '' end as act,
                       f.displayName as who, s.reasonCode as detail, cast(null as Long) as minor,
                       cast(null as String) as currency
                from Submission s join Assignment g on g.id = s.assignmentId
                join Affiliate f on f.id = g.affiliateId
                where g.taskId = :task and s.decidedAt is not null
                union all
                select s.escalatedAt as at, 'SUBMISSION_ESCALATED' as act, f.displayName as who,
                       cast(null as String) as detail, cast(null as Long) as minor,
                       cast(null as String) as currency
                from Submission s join Assignment g on g.id = s.assignmentId
                join Affiliate f on f.id = g.affiliateId
                where g.taskId = :task and s.escalatedAt is not null
                union all
                select d.openedAt as at, 'DISPUTE_OPENED' as act, f.displayName as who,
                       cast(null as String) as detail, cast(null as Long) as minor,
                       cast(null as String) as currency
                from Dispute d join Assignment g on g.id = d.assignmentId
                join Affiliate f on f.id = g.affiliateId
                where g.taskId = :task
                union all
                select d.endedAt as at, 'DISPUTE_' || cast(d.decision as String) as act,
                       f.displayName as who, cast(null as String) as detail,
                       cast(null as Long) as minor, cast(null as String) as currency
                from Dispute d join Assignment g on g.id = d.assignmentId
                join Affiliate f on f.id = g.affiliateId
                where g.taskId = :task and d.decision is not null
                union all
                select r.settledAt as at, 'TRANCHE_' || cast(r.status as String) as act,
                       f.displayName as who, cast(null as String) as detail, r.feeMinor as minor,
                       g.currency as currency
                from Tranche r join Assignment g on g.id = r.assignmentId
                join Affiliate f on f.id = g.affiliateId
                where g.taskId = :task and r.settledAt is not null and r.feeMinor > 0
                  and not (r.status = RETURNED and coalesce(g.endReason, '') = 'DISPUTE_SPLIT')
                  and not (r.status = RETURNED and coalesce(g.endReason, '') = 'AGREED'
                           and exists (select 1 from Tranche x where x.assignmentId = g.id
                                                                 and x.proposalId is not null))
                union all
                select p.proposedAt as at,
                       case p.proposedBy when MERCHANT then 'PROPOSAL_TO_CREATOR'
                                         else 'PROPOSAL_OF_CREATOR' end as act,
                       f.displayName as who, cast(null as String) as detail,
                       p.feeMinor as minor, p.currency as currency
                from Proposal p join Assignment g on g.id = p.assignmentId
                join Affiliate f on f.id = g.affiliateId
                where g.taskId = :task
                union all
                select p.endedAt as at, 'PROPOSAL_' || cast(p.status as String) as act,
                       f.displayName as who, cast(null as String) as detail,
                       cast(null as Long) as minor, cast(null as String) as currency
                from Proposal p join Assignment g on g.id = p.assignmentId
                join Affiliate f on f.id = g.affiliateId
                where g.taskId = :task and p.endedAt is not null
                union all
                select g.endedAt as at, 'ASSIGNMENT_' || cast(g.status as String) as act,
                       f.displayName as who, cast(null as String) as detail,
                       cast(null as Long) as minor, cast(null as String) as currency
                from Assignment g join Affiliate f on f.id = g.affiliateId
                where g.taskId = :task and g.endedAt is not null) e
            order by e.at desc limit :most
            """)
    List<TaskEvent> newest(UUID task, int most);
}
