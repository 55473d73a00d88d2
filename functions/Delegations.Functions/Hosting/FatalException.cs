namespace Delegations.Hosting;

/// <summary>The process cannot start; the message is one line that says what is wrong and what to do.</summary>
internal sealed class FatalException(string message) : Exception(message);
