using Delegations.Hosting.Edge;
using NCrontab;
using NodaTime;

namespace Delegations.Hosting.Local;

/// <summary>
/// One timer function: runs when its schedule (six fields, UTC) is due, never twice at once; what was missed meanwhile, by a
/// long run, a sleeping laptop or a clock put forward, is caught up by one run.
/// </summary>
internal sealed class LocalTimer(TimerTrigger trigger, CrontabSchedule schedule, TriggerInvoker invoker)
{
    /// <summary>Later than this is past due; and a clock that goes back by more was put back on purpose.</summary>
    private static readonly Duration Tolerance = Duration.FromMinutes(1);

    private Instant? next;
    private Instant seen;

    /// <summary>The run in progress, or the last one.</summary>
    public Task<Outcome> Run { get; private set; } = Task.FromResult(Outcome.Succeeded);

    /// <summary>The schedule in a function.json.</summary>
    /// <exception cref="FatalException">It has not six fields that NCrontab reads.</exception>
    public static CrontabSchedule Parse(string function, string schedule) =>
        CrontabSchedule.TryParse(schedule, new CrontabSchedule.ParseOptions { IncludingSeconds = true })
        ?? throw new FatalException($"{function}/function.json has the schedule '{schedule}', which is none with six fields.");

    /// <summary>Looks at the clock, and starts a run that is due.</summary>
    public void Tick(Instant now, CancellationToken cancellationToken)
    {
        if (next is not { } due || seen - now > Tolerance)
        {
            due = After(now);
        }

        next = due;
        seen = now;
        if (now < due || !Run.IsCompleted)
        {
            return;
        }

        next = After(now);
        Run = invoker.RunAsync(trigger, new TimerCall(IsPastDue: now - due > Tolerance), cancellationToken);
    }

    private Instant After(Instant now) => Instant.FromDateTimeUtc(DateTime.SpecifyKind(schedule.GetNextOccurrence(now.ToDateTimeUtc()), DateTimeKind.Utc));
}
