using Delegations.Testing;
using Xunit;

namespace Delegations.Functions.Tests;

/// <summary>An emulator for tests of what walks through all visits of a storage, as timers and some pages do: they share none with other tests.</summary>
public sealed class TimerStorage : IAsyncLifetime
{
    public AzuriteFixture Azurite { get; } = new();

    public ValueTask InitializeAsync() => Azurite.InitializeAsync();

    public ValueTask DisposeAsync() => Azurite.DisposeAsync();
}

/// <summary>Tests of timers run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class TimerTests : ICollectionFixture<TimerStorage>
{
    public const string Name = "timers";
}
