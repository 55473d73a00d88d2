namespace Delegations.Documents.Reading.Replies;

/// <summary>What became of a file that was to be read as an answer to an invitation.</summary>
public abstract record ReplyReading
{
    private ReplyReading()
    {
    }

    /// <summary>It is an answer; whose it is and whether it counts is for the caller to judge.</summary>
    public sealed record Reply(CalendarReply Answer) : ReplyReading;

    /// <summary>It is no answer that can be read.</summary>
    /// <param name="Code">Stable code such as <c>reply.is-invitation</c>.</param>
    /// <param name="Sentence">What is wrong and what to do, in the language asked for.</param>
    public sealed record Refused(string Code, string Sentence) : ReplyReading;
}
