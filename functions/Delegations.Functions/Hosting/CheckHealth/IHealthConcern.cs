namespace Delegations.Hosting;

/// <summary>Something that a slice can find wrong with its surroundings, although it works.</summary>
internal interface IHealthConcern
{
    /// <summary>What is wrong and what to do, in one sentence without personal data; null for nothing. Answers within moments: anybody may ask.</summary>
    ValueTask<string?> DescribeAsync(CancellationToken cancellationToken);
}
