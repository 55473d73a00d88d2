/// <summary>One thing that a developer asks for.</summary>
internal abstract class Verb(string name, string summary)
{
    public string Name { get; } = name;

    public string Summary { get; } = summary;

    /// <summary>Does it; the exit code.</summary>
    public abstract int Execute(string[] arguments);
}

/// <summary>A step ended badly; its own output has said why.</summary>
internal sealed class StepFailed(string message, int exitCode) : Exception(message)
{
    public int ExitCode { get; } = exitCode;
}
