using System.Globalization;
using Delegations.Hosting;
using NodaTime;

namespace Delegations.Sharing;

/// <summary>What the administrator sets for shared links.</summary>
internal sealed class SharingOptions(IConfiguration configuration)
{
    public const string LongestAnswerKey = "Delegations:Sharing:LongestAnswerSeconds";
    public const string MostMissesKey = "Delegations:Sharing:MostMisses";

    /// <summary>Above it, the storage itself hands a document out: through the app, few could read it within one answer.</summary>
    public const long MostStreamed = 20 * 1024 * 1024;

    /// <summary>
    /// For so long the storage's own address opens. A link that expires or is withdrawn meanwhile still lets begin what was asked for just before.
    /// </summary>
    public static readonly TimeSpan HandedOver = TimeSpan.FromMinutes(5);

    /// <summary>Within it misses are counted.</summary>
    public static readonly Duration MissWindow = Duration.FromMinutes(10);

    /// <summary>
    /// A download through the app is cut after so long, and goes on by a request for the rest: an answer that outlasts
    /// <c>functionTimeout</c> would have the Functions host end the app, and Azure's front end cuts at 230 seconds. What buffers on the way still hold
    /// then makes it two minutes for the reader.
    /// </summary>
    public TimeSpan LongestAnswer { get; } = TimeSpan.FromSeconds(Read(configuration, LongestAnswerKey, usual: 100, most: 180));

    /// <summary>How many links that open nothing one address may try within <see cref="MissWindow"/>.</summary>
    public int MostMisses { get; } = Read(configuration, MostMissesKey, usual: 30, most: 1_000_000);

    private static int Read(IConfiguration configuration, string key, int usual, int most)
    {
        if (configuration[key] is not { Length: > 0 } text)
        {
            return usual;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 && number <= most
            ? number
            : throw new FatalException(string.Create(CultureInfo.InvariantCulture, $"The setting {key} must be a whole number from 1 to {most}."));
    }
}
