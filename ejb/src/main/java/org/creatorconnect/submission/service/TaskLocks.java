package org.creatorconnect.submission.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.creatorconnect.application.ApplicationRepository;
import org.creatorconnect.application.TaskApplicationId;
import org.creatorconnect.assignment.AssignmentId;
import org.creatorconnect.assignment.AssignmentRepository;
import org.creatorconnect.submission.SubmissionId;
import org.creatorconnect.submission.SubmissionRepository;
import org.creatorconnect.task.TaskId;
import org.creatorconnect.task.TaskRepository;

/** Which rows acts and deadlines of the task center race for. */
@ApplicationScoped
public class TaskLocks {

    private final TaskRepository tasks;
    private final ApplicationRepository applications;
    private final AssignmentRepository assignments;
    private final SubmissionRepository submissions;

    protected TaskLocks() {
        this(null, null, null, null);
    }

    @Inject
    public TaskLocks(
            TaskRepository tasks,
            ApplicationRepository applications,
            AssignmentRepository assignments,
            SubmissionRepository submissions) {
        this.tasks = tasks;
        this.applications = applications;
        this.assignments = assignments;
        this.submissions = submissions;
    }

    /** Locks a task. */
    void task(UUID id) {
        tasks.lock(new TaskId(id));
    }

    /** Locks an application, after its task. */
    void application(UUID id) {
        TaskApplicationId application = new TaskApplicationId(id);
        tasks.lock(applications.taskOf(application));
        applications.lock(application);
    }

    /** Locks an assignment. */
    void assignment(UUID id) {
        assignments.lock(new AssignmentId(id));
    }

    /** Locks the assignment that a submission is for. */
    void submission(UUID id) {
        assignments.lock(submissions.assignmentOf(new SubmissionId(id)));
    }
}
