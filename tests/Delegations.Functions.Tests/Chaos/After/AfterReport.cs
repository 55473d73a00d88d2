using System.Globalization;

namespace Delegations.Functions.Tests.Chaos.After;

/// <summary>What one run came to.</summary>
internal sealed class AfterReport(string scenario, int seed)
{
    private readonly List<AfterFault> faults = [];

    public int Visits { get; set; }

    public int Kills { get; set; }

    /// <summary>Kills that came before the work had ended.</summary>
    public int Cut { get; set; }
    public double Seconds { get; set; }

    public bool IsClean => faults.Count == 0;

    public void Add(string moment, IEnumerable<AfterFault> found) => faults.AddRange(found.Select(fault => fault with { What = $"{moment}: {fault.What}" }));

    /// <summary>One line: name=value, parted by spaces.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"chaos after={scenario} seed={seed} visits={Visits} kills={Kills} cut={Cut} lost={Count(AfterFaultKind.Lost)} doubled={Count(AfterFaultKind.Doubled)} half={Count(AfterFaultKind.Half)} left={Count(AfterFaultKind.Left)} seconds={Seconds:0}");

    public string Explain() => string.Join(
        Environment.NewLine, [ToString(), .. faults.Take(12).Select(fault => $"{fault.Kind.ToString().ToLowerInvariant()}: {fault.What}")]);

    private int Count(AfterFaultKind kind) => faults.Count(fault => fault.Kind == kind);
}
