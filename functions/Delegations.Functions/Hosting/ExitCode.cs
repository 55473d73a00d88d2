namespace Delegations.Hosting;

/// <summary>How the process ends, in the Functions host's reading.</summary>
internal static class ExitCode
{
    public const int Success = 0;

    /// <summary>Counted as a crash: the host starts the process again, three times within half an hour.</summary>
    public const int Fatal = 1;

    /// <summary>
    /// A custom handler that was asked to stop. With 0 the host would never start it again and fail every call; with 200 it
    /// does, without counting a crash.
    /// </summary>
    public const int HandlerStopped = 200;
}
