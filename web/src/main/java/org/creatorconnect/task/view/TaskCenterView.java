package org.creatorconnect.task.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.creatorconnect.application.query.ApplicationQueries;
import org.creatorconnect.application.query.ApplicationRow;
import org.creatorconnect.channel.query.PlatformQueries;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.portal.list.ListView;
import org.creatorconnect.portal.view.Choice;
import org.creatorconnect.portal.view.KnownChoices;
import org.creatorconnect.task.Applicant;
import org.creatorconnect.task.CompensationType;
import org.creatorconnect.task.query.TaskFilter;
import org.creatorconnect.task.query.TaskQueries;
import org.creatorconnect.task.query.TaskRow;
import org.jspecify.annotations.Nullable;

/** The open tasks, each with how it fits the creator who looks. */
@Named("taskCenterView")
@RequestScoped
public class TaskCenterView extends ListView<TaskCard> {

    private final TaskQueries tasks;
    private final ApplicationQueries applications;
    private final PlatformQueries platforms;
    private final KnownChoices known;
    private final Text text;
    private @Nullable Applicant reader;

    protected TaskCenterView() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public TaskCenterView(
            TaskQueries tasks,
            ApplicationQueries applications,
            PlatformQueries platforms,
            KnownChoices known,
            ListState list,
            Text text) {
        super(list);
        this.known = known;
        this.tasks = tasks;
        this.applications = applications;
        this.platforms = platforms;
        this.text = text;
    }

    @Override
    protected Part<TaskCard> read(Place place) {
        Part<TaskRow> part = tasks.tasks(filter(), reader(), place);
        Map<UUID, ApplicationRow> own =
                applications.newestOwn(part.rows().stream().map(TaskRow::id).toList());
        return part.map(task -> card(task, own.get(task.id())));
    }

    @Override
    protected Total count() {
        return tasks.total(filter());
    }

    /** Whether the reader is an affiliate yet; a buyer joins first. */
    public boolean isJoined() {
        return reader().joined();
    }

    /** The choices of the platform filter. */
    public List<Choice> getPlatforms() {
        return known.of("platform", this::platforms);
    }

    private List<Choice> platforms() {
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

    /** The choices of the filter by whom a task is for. */
    public List<Choice> getAudiences() {
        return List.of(new Choice("communities", text.word("taskcenter.forCommunities")));
    }

    /** The orders in which tasks can be looked through beside the newest first. */
    public List<Choice> getOrders() {
        return Stream.of("ends", "-pay", "-free", "merchant")
                .map(
                        order ->
                                new Choice(
                                        order,
                                        text.word("taskcenter.order." + order.replace("-", ""))))
                .toList();
    }

    private TaskFilter filter() {
        return new TaskFilter(
                Set.of(),
                list().filter("platform").orElse(""),
                list().filters("pay", CompensationType.class),
                null,
                list().period("ends"),
                list().search().orElse(""),
                list().filter("fit").isPresent(),
                list().filter("audience").isPresent());
    }

    private TaskCard card(TaskRow task, @Nullable ApplicationRow application) {
        return new TaskCard(
                task, Fit.of(task, reader(), application), reader().followers(task.gate()));
    }

    private Applicant reader() {
        if (reader == null) {
            reader = tasks.applicant();
        }
        return reader;
    }
}
