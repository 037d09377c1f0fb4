package se.lotsen.app

import android.os.Bundle
import androidx.activity.ComponentActivity
import androidx.activity.compose.setContent
import androidx.activity.enableEdgeToEdge
import androidx.activity.viewModels
import androidx.lifecycle.viewmodel.initializer
import androidx.lifecycle.viewmodel.viewModelFactory
import se.lotsen.app.ui.App

/** The one activity: the guide's screen from edge to edge. */
class MainActivity : ComponentActivity() {
    val model: GuideModel by viewModels {
        viewModelFactory { initializer { GuideModel((application as LotsenApp).setting) } }
    }

    override fun onCreate(savedInstanceState: Bundle?) {
        enableEdgeToEdge()
        super.onCreate(savedInstanceState)
        setContent { App(model) }
    }

    override fun onStart() {
        super.onStart()
        model.observe()
    }
}
