namespace Delegations.Documents.Reading.Formats;

/// <summary>Ends the reading of a file that cannot be read, from however deep inside; never leaves the readers.</summary>
internal sealed class UnreadableFileException(FileProblem problem) : Exception(problem.Code)
{
    public FileProblem Problem => problem;
}
