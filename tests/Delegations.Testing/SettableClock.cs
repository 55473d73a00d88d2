using NodaTime;

namespace Delegations.Testing;

/// <summary>A clock that stands still until a test moves it. NodaTime.Testing, which has one, does not restore.</summary>
public sealed class SettableClock(Instant now) : IClock
{
    public Instant Now { get; set; } = now;

    public void Advance(Duration duration) => Now += duration;

    public Instant GetCurrentInstant() => Now;
}
