namespace Delegations.Documents.Reading.Replies;

/// <summary>Ends the reading of what is no answer, from however deep inside; never leaves <see cref="ReplyReader"/>.</summary>
internal sealed class RefusedReplyException(ReplyProblem problem) : Exception(problem.Code)
{
    public ReplyProblem Problem => problem;
}
