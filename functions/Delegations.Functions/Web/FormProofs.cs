using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Options;

namespace Delegations.Web;

/// <summary>
/// The proof in every form of the desk that it comes from a page of ours: ASP.NET Core's antiforgery, whose keys lie in the storage,
/// so that every instance reads what another wrote.
/// </summary>
internal static class FormProofs
{
    public const string Field = "proof";
    private const string Cookie = "delegations-forms";

    public static IServiceCollection AddFormProofs(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("Delegations");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider => new ConfigureOptions<KeyManagementOptions>(
            options => options.XmlRepository = ActivatorUtilities.CreateInstance<FormKeys>(provider)));
        services.AddAntiforgery(options =>
        {
            options.FormFieldName = Field;
            options.HeaderName = null;
            options.Cookie.Name = Cookie;
            options.Cookie.Path = "/desk";
            options.Cookie.SameSite = SameSiteMode.Lax; // a link in a mail leads here, and must not make the forms of other tabs out of date
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.SuppressXFrameOptionsHeader = true; // the policy of every page says it better
        });

        // Keys are read when the first form asks for one: nothing is opened at the start.
        var early = services.Where(service => service.ImplementationType?.Name is "DataProtectionHostedService").ToList();
        early.ForEach(service => services.Remove(service));
        return services;
    }

    /// <summary>False for a form that is older than its keys, or from elsewhere.</summary>
    /// <exception cref="BadHttpRequestException">The body is no form, or a broken one.</exception>
    public static async Task<bool> IsOwnAsync(HttpContext http)
    {
        await RequestForm.ReadAsync(http.Request, http.RequestAborted);
        return await http.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(http);
    }
}
