using System.Globalization;

namespace Delegations.Functions.Tests.Load;

/// <summary>How much is invited at once: small with every build, and as the environment says by hand.</summary>
internal sealed record LoadSize(int Mailboxes, int PerMailbox, TimeSpan Latency)
{
    /// <summary>As <c>10x200x1500</c>: mailboxes, invitations of each, milliseconds per request.</summary>
    public const string Variable = "DELEGATIONS_LOAD";

    public static LoadSize Read()
    {
        var text = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given ? given : "4x12x300";
        var numbers = text.Split('x').Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToList();
        return new LoadSize(numbers[0], numbers[1], TimeSpan.FromMilliseconds(numbers[2]));
    }
}
