using Monitor.Calendar;
using Monitor.Contracts;
using Monitor.Hosting;
using Monitor.Storage;

namespace Monitor.Disposal;

/// <summary>Takes actions on warnings: checks them, counts deadlines in working days, and adds them to the history.</summary>
public sealed class DisposalDesk(Registry registry, IDisposalStore store, DisposalSignal signal, TimeProvider time)
{
    private const int LongestText = 2000;
    private const int LongestName = 100;
    private const int MostWorkdays = 60;

    public DateOnly Today => Standing.DayOf(time.GetUtcNow(), registry.Reference.TimeZone);

    /// <returns>The whole history with the new action.</returns>
    /// <exception cref="DisposalException">A field is wrong, the disposal does not allow the action, or somebody else was faster; the message says what to do.</exception>
    public async Task<IReadOnlyList<DisposalAction>> ActAsync(int subject, int episode, DisposalRequest request, CancellationToken cancellationToken)
    {
        var action = Check(request);
        var before = await store.ReadDisposalAsync(subject, episode, cancellationToken);
        if (before.Count != request.After) throw Overtaken(request.After, before);
        var after = DisposalRules.Next(before, action);
        if (!await store.AddDisposalActionAsync(subject, episode, action, after, cancellationToken))
            throw Overtaken(request.After, await store.ReadDisposalAsync(subject, episode, cancellationToken));
        signal.Set();
        return [.. before, action];
    }

    /// <returns>Working days since the answer was due; 0 while it is not overdue.</returns>
    public int OverdueWorkdays(DisposalState state) =>
        state is { Stage: DisposalStage.Dispatched, Due: { } due } ? registry.Reference.Calendar.WorkdaysBetween(due, Today) : 0;

    private static DisposalException Overtaken(int after, IReadOnlyList<DisposalAction> there) => new("after",
        there is [.., var last] ? $"the newest version is {there.Count}, not {after}: {last.By} has acted meanwhile; read it again" : $"nothing has been done yet, so the version is 0, not {after}", isConflict: true);

    private DisposalAction Check(DisposalRequest request)
    {
        Require("by", request.By, LongestName, "say who acts");
        Limit("text", request.Text, LongestText);
        var action = new DisposalAction(request.After + 1, request.Action, request.By.Trim(), time.GetUtcNow(), request.Text.Trim());
        switch (request.Action)
        {
            case DisposalActionKind.Noted:
                Require("text", request.Text, LongestText, "write the note");
                return action;
            case DisposalActionKind.ClosedByHand or DisposalActionKind.Reopened:
                Require("text", request.Text, LongestText, "give the reason");
                return action;
            case DisposalActionKind.Assigned:
                Require("assignee", request.Assignee, LongestName, "say to whom");
                return action with { Assignee = request.Assignee.Trim() };
            case DisposalActionKind.Dispatched:
                Require("unit", request.Unit, LongestName, "name the responsible unit");
                return action with { Unit = request.Unit.Trim(), Due = DueOf(request) };
            case DisposalActionKind.Returned:
                Require("text", request.Text, LongestText, "say what is missing in the answer");
                return action with { Due = DueOf(request) };
            case DisposalActionKind.Answered:
                return action with { Answer = Check(request.Answer ?? throw new DisposalException("answer", "give cause, impact, measure and expected recovery")) };
            default:
                return action;
        }
    }

    private DisposalAnswer Check(DisposalAnswer answer)
    {
        Require("answer.cause", answer.Cause, LongestText, "say what caused it");
        Require("answer.impact", answer.Impact, LongestText, "say what it affects");
        Require("answer.measure", answer.Measure, LongestText, "say what is done about it");
        if (answer.Recovery < Today) throw new DisposalException("answer.recovery", $"{answer.Recovery:yyyy-MM-dd} is past; give the day by which recovery is expected");
        return new(answer.Cause.Trim(), answer.Impact.Trim(), answer.Measure.Trim(), answer.Recovery);
    }

    private DateOnly DueOf(DisposalRequest request)
    {
        var (calendar, today) = (registry.Reference.Calendar, Today);
        if (request.Due is null == request.Workdays is null) throw new DisposalException("due", "give the last day for the answer, or how many working days it may take, and not both");
        if (request.Workdays is { } days)
            return days is >= 1 and <= MostWorkdays ? calendar.WorkdayAfter(today, days) : throw new DisposalException("workdays", $"an answer may take 1 to {MostWorkdays} working days");
        var due = request.Due!.Value;
        if (due < today) throw new DisposalException("due", $"{due:yyyy-MM-dd} is past");
        if (due > calendar.WorkdayAfter(today, MostWorkdays)) throw new DisposalException("due", $"an answer may take up to {MostWorkdays} working days");
        return calendar.NextWorkday(due);
    }

    private static void Require(string where, string? text, int longest, string what)
    {
        if (string.IsNullOrWhiteSpace(text)) throw new DisposalException(where, what);
        Limit(where, text, longest);
    }

    private static void Limit(string where, string text, int longest)
    {
        if (text.Length > longest) throw new DisposalException(where, $"write at most {longest} characters");
        // PostgreSQL cannot store it.
        if (text.Contains('\0', StringComparison.Ordinal)) throw new DisposalException(where, "leave out the zero character");
    }
}
