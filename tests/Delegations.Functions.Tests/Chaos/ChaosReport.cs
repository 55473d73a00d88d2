using System.Globalization;

namespace Delegations.Functions.Tests.Chaos;

/// <summary>What one run came to.</summary>
internal sealed class ChaosReport(string way, int seed)
{
    private const int MostSaid = 12;
    private readonly List<string> violations = [];

    /// <summary>How often the process was killed.</summary>
    public int Kills { get; set; }

    /// <summary>How many calls these kills cut off.</summary>
    public int Cut { get; set; }

    /// <summary>Faults of the outside that a call met.</summary>
    public int Faults { get; set; }
    public int Messages { get; set; }

    /// <summary>Repeats that mail programs recognise; possible by SMTP alone.</summary>
    public int Repeats { get; set; }
    public int Surplus { get; private set; }
    public int Wrong { get; private set; }
    public int Missing { get; private set; }
    public int Stale { get; private set; }
    public int Doubled { get; private set; }
    public int Other { get; private set; }
    public double Seconds { get; set; }

    public bool IsClean => violations.Count == 0;

    public void AddSurplus(string what) => Add("surplus", what, Surplus++);

    public void AddWrong(string what) => Add("wrong", what, Wrong++);

    public void AddMissing(string what) => Add("missing", what, Missing++);

    public void AddStale(string what) => Add("stale", what, Stale++);

    public void AddDoubled(string what) => Add("doubled", what, Doubled++);

    public void AddOther(string what) => Add("rule", what, Other++);

    /// <summary>One line: name=value, parted by spaces.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"chaos way={way} seed={seed} kills={Kills} cut={Cut} faults={Faults} messages={Messages} repeats={Repeats} surplus={Surplus} wrong={Wrong} missing={Missing} stale={Stale} doubled={Doubled} rules={Other} seconds={Seconds:0}");

    /// <summary>The line, and the first of what was wrong.</summary>
    public string Explain() => string.Join(Environment.NewLine, [ToString(), .. violations.Take(MostSaid)]);

    private void Add(string kind, string what, int before)
    {
        // Each kind is heard of, however often another occurred.
        if (before < MostSaid / 2)
        {
            violations.Add($"{kind}: {what}");
        }
    }
}
