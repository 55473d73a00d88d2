// Sign-in by Entra ID, done by the platform before a request reaches the app.

@description('Name of the function app.')
param functionAppName string

@description('Application (client) id of the app registration.')
param clientId string

@description('Tenant whose people sign in.')
param tenantId string

resource app 'Microsoft.Web/sites@2024-04-01' existing = {
  name: functionAppName
}

resource signIn 'Microsoft.Web/sites/config@2024-04-01' = {
  parent: app
  name: 'authsettingsV2'
  properties: {
    platform: {
      enabled: true
      runtimeVersion: '~1'
    }
    globalValidation: {
      // Everybody passes; the app demands a role for desk/*. The alternative, required sign-in with excludedPaths,
      // would keep a second list of the public routes here, and a route missing from it would break partners' links.
      requireAuthentication: false
      unauthenticatedClientAction: 'AllowAnonymous'
    }
    identityProviders: {
      azureActiveDirectory: {
        enabled: true
        registration: {
          clientId: clientId
          openIdIssuer: '${environment().authentication.loginEndpoint}${tenantId}/v2.0'
          // Not a secret: the setting names the managed identity that a federated credential trusts.
          clientSecretSettingName: 'OVERRIDE_USE_MI_FIC_ASSERTION_CLIENTID'
        }
        validation: {
          allowedAudiences: [clientId]
          defaultAuthorizationPolicy: {
            allowedApplications: [clientId]
          }
        }
      }
    }
    login: {
      // The app acts as itself and never for the person signed in, so people's tokens are not kept.
      tokenStore: {
        enabled: false
      }
      preserveUrlFragmentsForLogins: false
      // A role that was withdrawn ends with the working day.
      cookieExpiration: {
        convention: 'FixedTime'
        timeToExpiration: '08:00:00'
      }
    }
    httpSettings: {
      requireHttps: true
      routes: {
        apiPrefix: '/.auth'
      }
      // Behind no proxy of our own: forwarded headers of a client must not choose the redirect address.
      forwardProxy: {
        convention: 'NoProxy'
      }
    }
  }
}
