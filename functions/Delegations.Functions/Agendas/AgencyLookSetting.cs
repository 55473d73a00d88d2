using Delegations.Documents.Rendering.Agendas;
using Delegations.Hosting;
using Delegations.Visits;

namespace Delegations.Agendas;

/// <summary>Reads how the agency's documents look; what cannot be used stops the start with a sentence, rather than every document later.</summary>
internal static class AgencyLookSetting
{
    public const string AccentKey = "Delegations:Agency:Accent";
    public const string LogoKey = "Delegations:Agency:Logo";

    /// <summary>A logo stands in every document that leaves the house.</summary>
    private const long LargestLogo = 200_000;

    /// <exception cref="FatalException">A colour or logo is set that documents cannot use.</exception>
    public static AgencyLook Read(IConfiguration configuration)
    {
        var look = new AgencyLook { Name = configuration[DeliveryOptions.AgencyNameKey] ?? "" };
        if (configuration[AccentKey] is { Length: > 0 } accent)
        {
            // One that is too faint to be read on white is darkened as far as it must be.
            look = AccentColours.IsColour(accent)
                ? look with { Accent = AccentColours.Of(accent).OnLight }
                : throw new FatalException($"The setting {AccentKey} must be a colour written as #7a2432.");
        }

        return configuration[LogoKey] is { Length: > 0 } file ? look with { Logo = ReadLogo(file) } : look;
    }

    private static AgencyLogo ReadLogo(string name)
    {
        var file = new FileInfo(Path.Combine(AppContext.BaseDirectory, name));
        return file is { Exists: true, Length: <= LargestLogo } && AgencyLogo.TryRead(File.ReadAllBytes(file.FullName), out var logo)
            ? logo
            : throw new FatalException($"The setting {LogoKey} must name a PNG or JPEG file of at most {LargestLogo / 1000} KB, by its path from the app's folder.");
    }
}
