package org.creatorconnect.task.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.creatorconnect.application.query.ApplicationQueries;
import org.creatorconnect.application.query.ApplicationRow;
import org.creatorconnect.channel.query.PlatformQueries;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.portal.list.Slice;
import org.creatorconnect.portal.view.Choice;
import org.creatorconnect.task.Applicant;
import org.creatorconnect.task.CompensationType;
import org.creatorconnect.task.query.TaskFilter;
import org.creatorconnect.task.query.TaskQueries;
import org.creatorconnect.task.query.TaskRow;
import org.jspecify.annotations.Nullable;

/** The open tasks, each with how it fits the creator who looks. */
@Named("taskCenterView")
@RequestScoped
public class TaskCenterView {

    private final TaskQueries tasks;
    private final ApplicationQueries applications;
    private final PlatformQueries platforms;
    private final ListState list;
    private final Text text;
    private @Nullable Slice<TaskCard> slice;
    private @Nullable Applicant reader;

    protected TaskCenterView() {
        this(null, null, null, null, null);
    }

    @Inject
    public TaskCenterView(
            TaskQueries tasks,
            ApplicationQueries applications,
            PlatformQueries platforms,
            ListState list,
            Text text) {
        this.tasks = tasks;
        this.applications = applications;
        this.platforms = platforms;
        this.list = list;
        this.text = text;
    }

    /** One page of open tasks, newest first, by the query string. */
    public Slice<TaskCard> getSlice() {
        if (slice == null) {
            Slice<TaskRow> rows =
                    Slice.of(
                            tasks.tasks(filter(), list.cursor().orElse(null), list.limit() + 1),
                            list.limit(),
                            TaskRow::id);
            slice = new Slice<>(cards(rows.items()), rows.next());
        }
        return slice;
    }

    /** Whether the reader is an affiliate yet; a buyer joins first. */
    public boolean isJoined() {
        return reader().joined();
    }

    /** The choices of the platform filter. */
    public List<Choice> getPlatforms() {
        return platforms.platforms().stream()
                .map(platform -> new Choice(platform.code(), platform.name()))
                .toList();
    }

    /** The choices of the pay filter. */
    public List<Choice> getPays() {
        return Stream.of(CompensationType.values())
                .map(type -> new Choice(type.name(), text.word("taskcenter.by." + type)))
                .toList();
    }

    private TaskFilter filter() {
        TaskFilter asked =
                TaskFilter.of(null, list.value("platform"), list.value("pay"), null, list.getQ());
        return list.value("fit") == null ? asked : asked.onlyFitting();
    }

    private List<TaskCard> cards(List<TaskRow> rows) {
        Map<UUID, ApplicationRow> own =
                applications.newestOwn(rows.stream().map(TaskRow::id).toList());
        return rows.stream().map(task -> card(task, own.get(task.id()))).toList();
    }

    private TaskCard card(TaskRow task, @Nullable ApplicationRow application) {
        return new TaskCard(
                task,
                Fit.of(task, reader(), application),
                reader().followers().getOrDefault(task.platform(), 0L));
    }

    private Applicant reader() {
        if (reader == null) {
            reader = tasks.applicant();
        }
        return reader;
    }
}
